/** Words of inspector. */
export default {};
