package org.congvan.render.json;

import org.congvan.code.AgencyId;
import org.congvan.reform.CommunicationChannel;
import org.congvan.reform.IndicatorCode;
import org.congvan.reform.ReportingPeriod;
import org.congvan.rollup.result.FigureHeading;
import org.congvan.rollup.result.ReportingAgency;
import org.congvan.rollup.result.SubmissionMark;

/** Writes what many parts of a roll-up's result name: periods, figures, agencies, reports. */
final class RollupParts {

  private RollupParts() {}

  static void period(ReportingPeriod period, JsonFields out) {
    out.text("frequency", period.frequency().name())
        .text("label", period.label())
        .day("from", period.from())
        .day("to", period.to())
        .end();
  }

  static void figure(FigureHeading heading, JsonFields out) {
    IndicatorCode code = heading.code();
    CommunicationChannel channel = heading.channel();
    ReportingPeriod period = heading.period();
    out.text("indicator", heading.indicator())
        .text("code", code == null ? null : code.toString())
        .text("unit", heading.unit());
    if (channel != null) {
      out.object("channel").text("kind", channel.kind().name()).text("name", channel.name()).end();
    }
    if (period != null) {
      period(period, out.object("period"));
    }
    out.end();
  }

  static void agency(ReportingAgency agency, JsonFields out) {
    AgencyId id = agency.id();
    out.text("name", agency.name())
        .text("parentName", agency.parentName())
        .text("id", id == null ? null : id.toString())
        .end();
  }

  static void report(SubmissionMark report, JsonFields out) {
    out.text("code", report.code())
        .day("issuedOn", report.issuedOn())
        .day("receivedOn", report.receivedOn())
        .text("source", report.source().name())
        .end();
  }
}
