/** Words of window. */
export default {};
