package org.congvan.rollup;

import java.util.List;

/** The report of an agency that counts for a period, and those of it that do not. */
record KeptReport(ReportingAgency agency, Submission kept, List<Submission> turnedAway) {}
