package org.newshound.shell.render;

import java.util.Map;

/// Why nothing was found.
///
/// @param parts how many articles have each part of the query, when it has several that are all
///   wanted
/// @param without how many articles there are without one thing, by what that is
public record Emptiness(Map<String, Long> parts, Map<String, Long> without) {}
