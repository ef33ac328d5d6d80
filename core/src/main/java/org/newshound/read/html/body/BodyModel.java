package org.newshound.read.html.body;

/// What has been learnt from judged pages: words, and two sets of trees. The first looks at each
/// block alone, the second also at what the first thinks of the blocks around it.
record BodyModel(WordWeights classWords, WordWeights textWords, Trees first, Trees second) {

  static BodyModel load() {
    return new BodyModel(
        WordWeights.load("class-words.txt"),
        WordWeights.load("text-words.txt"),
        Trees.load("first-look.txt"),
        Trees.load("second-look.txt"));
  }

  /// Returns for each block how likely it is article text.
  float[] likelihoods(PageFacts facts) {
    float[][] rows = BlockMeasures.of(facts);
    BlockContext.add(facts, first.likelihoods(rows), rows);
    return second.likelihoods(rows);
  }
}
