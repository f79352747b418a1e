/** Words of case. */
export default {};
