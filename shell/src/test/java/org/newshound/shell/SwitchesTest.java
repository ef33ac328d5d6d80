package org.newshound.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.DefaultCaseLabelTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.PatternCaseLabelTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/// Holds two rules in the sources of both modules, as the compiler understands them: a switch over
/// a sealed type of ours lists every case, so that the compiler points at each of them when a case
/// is added; and nobody takes an overflow of the stack for an answer.
class SwitchesTest {
  private static final List<Path> SOURCES =
      List.of(Path.of("../core/src/main/java"), Path.of("src/main/java"));

  @Test
  void everySwitchOverASealedTypeListsItsCases() throws IOException {
    Findings found = findings(sources());

    assertThat(found.switches).as("switches over sealed types").isGreaterThan(20);
    assertThat(found.problems).isEmpty();
  }

  @Test
  void defaultBranchesAndPatternsForTheWholeTypeAreFound() throws IOException {
    Findings found =
        findings(
            List.of(
                new Source(
                    """
                    package org.newshound;
                    class Sample {
                      sealed interface Shape {}
                      record Round() implements Shape {}
                      record Square() implements Shape {}
                      int listed(Shape s) { return switch (s) { case Round r -> 1; case Square q -> 2; }; }
                      int branch(Shape s) { return switch (s) { case Round r -> 1; default -> 2; }; }
                      int whole(Shape s) { return switch (s) { case Round r -> 1; case Shape q -> 2; }; }
                      int guarded(Shape s) {
                        return switch (s) { case Shape q when q.equals(s) -> 1; case Round r -> 2; case Square q -> 3; };
                      }
                      void statement(Shape s) { switch (s) { case Round r: break; default: } }
                      int number(int n) { return switch (n) { case 1 -> 1; default -> 2; }; }
                      void deep() { try { deep(); } catch (IllegalStateException | StackOverflowError e) { throw e; } }
                      void machine() { try { deep(); } catch (VirtualMachineError e) { deep(); } }
                      void fault() { try { deep(); } catch (AssertionError e) { deep(); } }
                    }
                    """)));

    assertThat(found.switches).isEqualTo(5);
    assertThat(found.problems)
        .containsExactly(
            "Sample.java:7: a default branch over the sealed type Shape",
            "Sample.java:8: a pattern for all of the sealed type Shape",
            "Sample.java:12: a default branch over the sealed type Shape",
            "Sample.java:14: catches StackOverflowError",
            "Sample.java:15: catches VirtualMachineError");
  }

  private static List<JavaFileObject> sources() throws IOException {
    List<JavaFileObject> sources = new ArrayList<>();
    for (Path folder : SOURCES) {
      try (Stream<Path> files = Files.walk(folder)) {
        files
            .filter(file -> file.toString().endsWith(".java"))
            .filter(file -> !file.endsWith("module-info.java"))
            .sorted()
            .forEach(file -> sources.add(new Source(file)));
      }
    }
    return sources;
  }

  private static Findings findings(List<? extends JavaFileObject> sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(problems, null, null)) {
      List<String> options = List.of("-proc:none", "-Xlint:none", "--release", "21");
      JavacTask task = (JavacTask) compiler.getTask(null, files, problems, options, null, sources);
      Iterable<? extends CompilationUnitTree> units = task.parse();
      task.analyze();
      assertThat(problems.getDiagnostics())
          .filteredOn(problem -> problem.getKind() == javax.tools.Diagnostic.Kind.ERROR)
          .isEmpty();
      Findings found = new Findings(Trees.instance(task));
      units.forEach(unit -> found.scan(unit, null));
      return found;
    }
  }

  /// Reads the sources as the compiler has understood them.
  private static final class Findings extends TreePathScanner<Void, Void> {
    private final Trees trees;
    private final List<String> problems = new ArrayList<>();
    private int switches;

    Findings(Trees trees) {
      this.trees = trees;
    }

    @Override
    public Void visitSwitch(SwitchTree node, Void unused) {
      check(node.getExpression(), node.getCases());
      return super.visitSwitch(node, null);
    }

    @Override
    public Void visitSwitchExpression(SwitchExpressionTree node, Void unused) {
      check(node.getExpression(), node.getCases());
      return super.visitSwitchExpression(node, null);
    }

    private void check(ExpressionTree selector, List<? extends CaseTree> cases) {
      TypeMirror type = type(selector);
      if (isSealedAndOurs(type)) {
        switches++;
        cases.forEach(each -> check(each, type));
      }
    }

    private void check(CaseTree branch, TypeMirror type) {
      String name = ((DeclaredType) type).asElement().getSimpleName().toString();
      for (Tree label : branch.getLabels()) {
        if (label instanceof DefaultCaseLabelTree) {
          add(branch, "a default branch over the sealed type " + name);
        } else if (branch.getGuard() == null
            && label instanceof PatternCaseLabelTree whole
            && whole.getPattern() instanceof BindingPatternTree pattern
            && type(pattern.getVariable()).toString().equals(type.toString())) {
          add(branch, "a pattern for all of the sealed type " + name);
        }
      }
    }

    @Override
    public Void visitCatch(CatchTree node, Void unused) {
      Tree caught = node.getParameter().getType();
      List<? extends Tree> types =
          caught instanceof UnionTypeTree union ? union.getTypeAlternatives() : List.of(caught);
      for (Tree each : types) {
        String name = type(each).toString();
        if (name.equals("java.lang.StackOverflowError")
            || name.equals("java.lang.VirtualMachineError")) {
          add(node, "catches " + name.substring(name.lastIndexOf('.') + 1));
        }
      }
      return super.visitCatch(node, null);
    }

    private TypeMirror type(Tree tree) {
      return trees.getTypeMirror(new TreePath(getCurrentPath(), tree));
    }

    private static boolean isSealedAndOurs(TypeMirror type) {
      return type instanceof DeclaredType declared
          && declared.asElement() instanceof TypeElement element
          && element.getQualifiedName().toString().startsWith("org.newshound.")
          && element.getModifiers().contains(Modifier.SEALED);
    }

    private void add(Tree where, String problem) {
      CompilationUnitTree unit = getCurrentPath().getCompilationUnit();
      long start = trees.getSourcePositions().getStartPosition(unit, where);
      String file = Path.of(unit.getSourceFile().getName()).getFileName().toString();
      problems.add(file + ":" + unit.getLineMap().getLineNumber(start) + ": " + problem);
    }
  }

  /// A file, or a text in the place of one.
  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String text) {
      super(URI.create("string:///Sample.java"), Kind.SOURCE);
      this.text = text;
    }

    Source(Path file) {
      super(file.toUri(), Kind.SOURCE);
      try {
        text = Files.readString(file, StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
