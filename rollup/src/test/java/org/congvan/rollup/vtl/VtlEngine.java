package org.congvan.rollup.vtl;

import fr.insee.vtl.model.Dataset;
import fr.insee.vtl.model.InMemoryDataset;
import fr.insee.vtl.model.Structured;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.script.Bindings;
import javax.script.ScriptContext;
import javax.script.ScriptEngine;
import javax.script.ScriptEngineManager;
import javax.script.ScriptException;

/**
 * An engine of the Validation and Transformation Language (VTL 2) that is not ours: Trevas. It adds
 * whole numbers up; its in-memory form has no {@code check_hierarchy}, so that the check of a
 * hierarchy is written out as a join.
 */
final class VtlEngine {
  private final ScriptEngine engine =
      Objects.requireNonNull(new ScriptEngineManager().getEngineByName("vtl"), "vtl");
  private final Bindings bindings = engine.getContext().getBindings(ScriptContext.ENGINE_SCOPE);

  /** Gives a name to rows of texts that identify them and an amount. */
  void put(String name, List<String> identifiers, String measure, List<List<Object>> rows) {
    List<Structured.Component> components =
        new ArrayList<>(
            identifiers.stream()
                .map(each -> new Structured.Component(each, String.class, Dataset.Role.IDENTIFIER))
                .toList());
    components.add(new Structured.Component(measure, Long.class, Dataset.Role.MEASURE));
    bindings.put(name, new InMemoryDataset(rows, components));
  }

  /** Runs statements, and returns the rows of a name that they give a value. */
  List<Map<String, Object>> rows(String script, String name) {
    try {
      engine.eval(script);
    } catch (ScriptException e) {
      throw new AssertionError("VTL engine refuses " + script, e);
    }
    Dataset dataset = (Dataset) Objects.requireNonNull(bindings.get(name), name);
    return List.copyOf(dataset.getDataAsMap());
  }
}
