package org.newshound.shell;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import org.jline.terminal.Terminal;
import org.newshound.shell.terminal.Output;
import org.newshound.shell.terminal.ProgressMeter;
import org.newshound.shell.terminal.editor.Prompt;

/// The shell asks the library and draws; one package of it writes to the terminal.
@AnalyzeClasses(packages = "org.newshound.shell", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String TERMINAL = "org.newshound.shell.terminal..";

  @ArchTest
  static final ArchRule onlyTerminalUsesTheStandardStreams =
      noClasses().that().resideOutsideOfPackage(TERMINAL).should(ACCESS_STANDARD_STREAMS);

  @ArchTest
  static final ArchRule onlyTerminalPrints =
      noClasses()
          .that()
          .resideOutsideOfPackage(TERMINAL)
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(PrintStream.class, PrintWriter.class, OutputStreamWriter.class);

  @ArchTest
  static final ArchRule onlyTerminalWritesToStreams =
      noClasses()
          .that()
          .resideOutsideOfPackage(TERMINAL)
          .should()
          .callMethodWhere(
              target(owner(JavaClass.Predicates.assignableTo(OutputStream.class)))
                  .and(target(nameMatching("write|flush"))));

  @ArchTest
  static final ArchRule renderNeverPrints =
      noClasses()
          .that()
          .resideInAPackage("org.newshound.shell.render..")
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(Output.class, Prompt.class, ProgressMeter.class);

  @ArchTest
  static final ArchRule onlyTerminalWritesToTheTerminal =
      noClasses()
          .that()
          .resideOutsideOfPackage(TERMINAL)
          .should()
          .callMethodWhere(
              target(owner(JavaClass.Predicates.assignableTo(Terminal.class)))
                  .and(target(nameMatching("writer|output|puts"))));

  @ArchTest
  static final ArchRule engineStaysBehindTheDoor =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.lucene..", "org.newshound.lucene..");

  @ArchTest
  static final ArchRule renderNeverSearches =
      noClasses()
          .that()
          .resideInAPackage("org.newshound.shell.render..")
          .should()
          .dependOnClassesThat()
          .haveNameMatching("org.newshound.index.(Article|Writable)Index");

  /// Each room uses the ones above it in this list, and is used by those below it.
  @ArchTest
  static final ArchRule roomsAreUsedOneWay =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("terminal")
          .definedBy("org.newshound.shell.terminal..")
          .layer("render")
          .definedBy("org.newshound.shell.render..")
          .layer("settings")
          .definedBy("org.newshound.shell.settings..")
          .layer("output")
          .definedBy("org.newshound.shell.output..")
          .layer("assist")
          .definedBy("org.newshound.shell.assist..")
          .layer("session")
          .definedBy("org.newshound.shell.session..")
          .layer("command")
          .definedBy("org.newshound.shell.command..")
          .layer("program")
          .definedBy("org.newshound.shell")
          .whereLayer("terminal")
          .mayNotAccessAnyLayer()
          .whereLayer("render")
          .mayOnlyAccessLayers("terminal")
          .whereLayer("settings")
          .mayOnlyAccessLayers("terminal", "render")
          .whereLayer("output")
          .mayOnlyAccessLayers("terminal", "render", "settings")
          .whereLayer("assist")
          .mayOnlyAccessLayers("terminal", "render", "settings", "output")
          .whereLayer("session")
          .mayOnlyAccessLayers("terminal", "render", "settings", "output", "assist")
          .whereLayer("command")
          .mayOnlyBeAccessedByLayers("program")
          .whereLayer("program")
          .mayNotBeAccessedByAnyLayer();

  @ArchTest
  static final ArchRule packagesFormNoCircle =
      slices().matching("org.newshound.shell.(**)").should().beFreeOfCycles();
}
