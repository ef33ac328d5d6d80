package org.newshound.shell.command.line;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The options that were given, each with its values in order.
record GivenOptions(Map<Flag, List<String>> options) {
  Set<Flag> flags() {
    return options.keySet();
  }

  boolean has(Flag flag) {
    return options.containsKey(flag);
  }

  List<String> values(Flag flag) {
    return options.getOrDefault(flag, List.of());
  }

  /// Returns the value that was given last.
  Optional<String> value(Flag flag) {
    return values(flag).isEmpty() ? Optional.empty() : Optional.of(values(flag).getLast());
  }

  /// Adds the usual options that a command has.
  GivenOptions over(GivenOptions usual, Optional<Verb> verb) {
    Map<Flag, List<String>> all = new EnumMap<>(Flag.class);
    usual.options.forEach((flag, values) -> {
      if (verb.isEmpty() || verb.get().flags().contains(flag)) {
        all.put(flag, values);
      }
    });
    all.putAll(options);
    return new GivenOptions(all);
  }
}
