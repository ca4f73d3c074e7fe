package org.congvan.render.pdf;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Where files break ISO 19005 and ISO 14289, as veraPDF finds it. */
final class Standards {

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private Standards() {}

  /** Returns the faults of a file, those of PDF/A level A of a part and those of PDF/UA-1. */
  static List<String> faults(byte[] file, int part) {
    List<String> faults =
        new ArrayList<>(faults(file, part == 3 ? PDFAFlavour.PDFA_3_A : PDFAFlavour.PDFA_2_A));
    faults.addAll(faults(file, PDFAFlavour.PDFUA_1));
    return faults;
  }

  private static List<String> faults(byte[] file, PDFAFlavour flavour) {
    try (PDFAParser parser =
        Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), flavour)) {
      PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false);
      ValidationResult result = validator.validate(parser);
      List<String> faults = new ArrayList<>();
      for (TestAssertion each : result.getTestAssertions()) {
        if (each.getStatus() == TestAssertion.Status.FAILED) {
          faults.add(
              flavour.getId()
                  + " "
                  + each.getRuleId().getClause()
                  + "-"
                  + each.getRuleId().getTestNumber()
                  + ": "
                  + each.getMessage()
                  + " at "
                  + each.getLocation().getContext());
        }
      }
      if (!result.isCompliant() && faults.isEmpty()) {
        faults.add(flavour.getId() + " not compliant");
      }
      return faults;
    } catch (Exception e) {
      throw new AssertionError("veraPDF failed", e);
    }
  }
}
