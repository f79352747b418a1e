/** Words of administrator. */
export default {};
