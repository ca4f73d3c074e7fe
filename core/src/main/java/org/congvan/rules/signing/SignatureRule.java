package org.congvan.rules.signing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.congvan.model.OfficialDocument;
import org.congvan.model.Signature;
import org.congvan.model.SigningAuthority;
import org.congvan.path.AtPath;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rule.RuleSubjects;
import org.congvan.rule.ValidationContext;
import org.congvan.rules.selection.SelectingRule;

/** A rule on each signature; a draft may lack the first. */
abstract class SignatureRule extends SelectingRule<AtPath<Signature>> {

  private static final DocumentPath SIGNATURE = DocumentPath.of("signature");

  SignatureRule(String id) {
    this(id, document -> true);
  }

  SignatureRule(String id, Predicate<OfficialDocument> applies) {
    super(
        id,
        reading ->
            applies.test(reading.document())
                ? reading.get(Selected.class, SignatureRule::signatures).subjects()
                : RuleSubjects.notApplicable());
  }

  /** The signatures of a document, selected once for all rules. */
  private record Selected(RuleSubjects<AtPath<Signature>> subjects) {}

  private static Selected signatures(ValidationContext context) {
    List<AtPath<Signature>> all = all(context.document());
    return new Selected(
        all.isEmpty() ? RuleSubjects.missing(SIGNATURE) : new RuleSubjects<>(all, null));
  }

  /** The signature and those beside it. */
  static List<AtPath<Signature>> all(OfficialDocument document) {
    List<AtPath<Signature>> all = new ArrayList<>();
    if (document.signature() != null) {
      all.add(new AtPath<>(SIGNATURE, document.signature()));
    }
    List<Signature> others = document.cosignatures();
    for (int i = 0; i < others.size(); i++) {
      all.add(new AtPath<>(DocumentPath.of("cosignatures").item(i), others.get(i)));
    }
    return all;
  }

  @Override
  public final void check(AtPath<Signature> subject, FindingSink sink) {
    check(subject.value(), subject.path(), sink);
  }

  /** Checks the signature at a path. */
  abstract void check(Signature signature, DocumentPath at, FindingSink sink);

  /** The line as it is printed, such as {@code "KT. Giám đốc"}. */
  static String line(SigningAuthority authority) {
    return authority.form().abbreviation() + " " + authority.principal();
  }
}
