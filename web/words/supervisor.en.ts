/** Words of supervisor. */
export default {};
