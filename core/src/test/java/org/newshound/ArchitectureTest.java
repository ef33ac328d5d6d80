package org.newshound;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Imports run one way along the road, and Lucene stays in its engine room.
///
/// Rooms are listed in the order in which they may be used: each one uses those before it. A rule
/// fails when a room is empty, and when a package belongs to none.
@AnalyzeClasses(packages = "org.newshound", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String ROOT = "org.newshound";
  private static final String READ = ROOT + ".read";
  private static final String LUCENE = ROOT + ".lucene";

  private static final List<String> ROOMS =
      below(ROOT, "article", "read", "query", "search", "plan", "index", "ingest", "lucene");

  private static final List<String> ROOMS_OF_READING =
      Stream.of(
              below(READ, "pack", "words", "date", "dateline", "decode"),
              List.of(READ),
              below(READ, "byline", "prose", "parts", "other", "warc", "html", "text", "wire"),
              below(READ, "json", "mail", "markdown", "sgml", "xml", "table"))
          .flatMap(List::stream)
          .toList();

  private static final List<String> ROOMS_OF_THE_ENGINE =
      Stream.of(
              below(LUCENE, "analysis", "document", "position", "scoring", "folder", "store"),
              below(LUCENE, "query", "highlight", "facet", "rescore", "suggest", "search"),
              List.of(LUCENE))
          .flatMap(List::stream)
          .toList();

  @ArchTest
  static final ArchRule importsRunAlongTheRoad =
      layers(Stream.concat(ROOMS.stream(), Stream.of(ROOT)).toList());

  @ArchTest
  static final ArchRule everyPackageIsOnTheRoad =
      contained(ROOT, Stream.concat(ROOMS.stream(), Stream.of(ROOT, ROOT + ".measure..")).toList());

  @ArchTest static final ArchRule importsRunOneWayInReading = layers(ROOMS_OF_READING);
  @ArchTest static final ArchRule everyReaderHasItsRoom = contained(READ, ROOMS_OF_READING);
  @ArchTest static final ArchRule importsRunOneWayInTheEngine = layers(ROOMS_OF_THE_ENGINE);

  @ArchTest
  static final ArchRule everyPartOfTheEngineHasItsRoom = contained(LUCENE, ROOMS_OF_THE_ENGINE);

  @ArchTest
  static final ArchRule readingKnowsNoQueries =
      noClasses()
          .that()
          .resideInAnyPackage(ROOT + ".query..", ROOT + ".search..", ROOT + ".plan..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(READ + "..");

  @ArchTest
  static final ArchRule theEngineKnowsNeitherFormatsNorFiles =
      noClasses()
          .that()
          .resideInAPackage(LUCENE + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(READ + "..", ROOT + ".ingest..");

  @ArchTest
  static final ArchRule theIndexKnowsNoPlan =
      noClasses()
          .that()
          .resideInAPackage(ROOT + ".index..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(ROOT + ".plan..");

  @ArchTest
  static final ArchRule measuresKnowOnlyResults =
      classes()
          .that()
          .resideInAPackage(ROOT + ".measure..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(ROOT + ".measure..", ROOT + ".search..", "java..", "org.jspecify..");

  @ArchTest
  static final ArchRule nobodyNeedsMeasures =
      classes()
          .that()
          .resideInAPackage(ROOT + ".measure..")
          .should()
          .onlyBeAccessed()
          .byAnyPackage(ROOT + ".measure..");

  @ArchTest
  static final ArchRule packagesFormNoCircle =
      slices().matching("org.newshound.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule onlyTheEngineRoomImportsLucene =
      noClasses()
          .that()
          .resideOutsideOfPackage(LUCENE + "..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.lucene..");

  @ArchTest
  static final ArchRule engineRoomHasOneDoor =
      classes()
          .that()
          .resideInAPackage(LUCENE)
          .and()
          .arePublic()
          .and()
          .areTopLevelClasses()
          .should()
          .haveSimpleName("LuceneIndex");

  @ArchTest static final ArchRule nothingPrints = noClasses().should(ACCESS_STANDARD_STREAMS);

  /// {@return the rooms below a package, each with what is below it}
  private static List<String> below(String parent, String... rooms) {
    return Stream.of(rooms).map(room -> parent + "." + room + "..").toList();
  }

  private static ArchRule layers(List<String> rooms) {
    LayeredArchitecture rule = layeredArchitecture().consideringOnlyDependenciesInLayers();
    for (String room : rooms) {
      rule = rule.layer(room).definedBy(room);
    }
    List<String> before = new ArrayList<>();
    for (String room : rooms) {
      rule =
          before.isEmpty()
              ? rule.whereLayer(room).mayNotAccessAnyLayer()
              : rule.whereLayer(room).mayOnlyAccessLayers(before.toArray(String[]::new));
      before.add(room);
    }
    return rule;
  }

  private static ArchRule contained(String parent, List<String> rooms) {
    return classes()
        .that()
        .resideInAPackage(parent + "..")
        .should()
        .resideInAnyPackage(rooms.toArray(String[]::new));
  }
}
