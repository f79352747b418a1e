/** Words of applicant. */
export default {};
