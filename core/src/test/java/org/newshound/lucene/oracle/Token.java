package org.newshound.lucene.oracle;

/// A word of a text.
///
/// @param word in lower case
/// @param stem its stem
/// @param printed as it stands
/// @param position its position
/// @param sentence the number of its sentence
/// @param paragraph the number of its paragraph
/// @param start where in the text it begins
/// @param end where it ends, exclusive
public record Token(
    String word,
    String stem,
    String printed,
    int position,
    int sentence,
    int paragraph,
    int start,
    int end) {}
