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

/// Imports run one way along the road, and Lucene stays in its engine room.
@AnalyzeClasses(packages = "org.newshound", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule importsRunAlongTheRoad =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("door")
          .definedBy("org.newshound")
          .layer("article")
          .definedBy("org.newshound.article..")
          .layer("read")
          .definedBy("org.newshound.read..")
          .layer("query")
          .definedBy("org.newshound.query..")
          .layer("search")
          .definedBy("org.newshound.search..")
          .layer("index")
          .definedBy("org.newshound.index..")
          .layer("ingest")
          .definedBy("org.newshound.ingest..")
          .layer("lucene")
          .definedBy("org.newshound.lucene..")
          .layer("measure")
          .definedBy("org.newshound.measure..")
          .whereLayer("article")
          .mayNotAccessAnyLayer()
          .whereLayer("read")
          .mayOnlyAccessLayers("article")
          .whereLayer("query")
          .mayOnlyAccessLayers("article")
          .whereLayer("search")
          .mayOnlyAccessLayers("article", "query")
          .whereLayer("index")
          .mayOnlyAccessLayers("article", "read", "query", "search")
          .whereLayer("ingest")
          .mayOnlyAccessLayers("article", "read", "index")
          .whereLayer("lucene")
          .mayOnlyAccessLayers("article", "query", "search", "index")
          .whereLayer("lucene")
          .mayOnlyBeAccessedByLayers("door")
          .whereLayer("measure")
          .mayOnlyAccessLayers("search")
          .whereLayer("measure")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("door")
          .mayNotBeAccessedByAnyLayer()
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule packagesFormNoCircle =
      slices().matching("org.newshound.(**)").should().beFreeOfCycles().allowEmptyShould(true);

  @ArchTest
  static final ArchRule onlyTheEngineRoomImportsLucene =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.newshound.lucene..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.lucene..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule engineRoomHasOneDoor =
      classes()
          .that()
          .resideInAPackage("org.newshound.lucene")
          .and()
          .arePublic()
          .and()
          .areTopLevelClasses()
          .should()
          .haveSimpleName("LuceneIndex")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule nothingPrints =
      noClasses().should(ACCESS_STANDARD_STREAMS).allowEmptyShould(true);
}
