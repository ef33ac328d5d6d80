package org.newshound.shell.render.text;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.newshound.shell.terminal.text.StyledLine;

/// The lines of several parts in order. A part is not started before its first line is requested.
///
/// For use by one thread.
public final class ConcatenatedLines implements Iterator<StyledLine> {
  private final Iterator<Supplier<Iterator<StyledLine>>> parts;
  private Iterator<StyledLine> now = Collections.emptyIterator();

  public ConcatenatedLines(List<Supplier<Iterator<StyledLine>>> parts) {
    this.parts = parts.iterator();
  }

  @Override
  public boolean hasNext() {
    while (!now.hasNext() && parts.hasNext()) {
      now = parts.next().get();
    }
    return now.hasNext();
  }

  @Override
  public StyledLine next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return now.next();
  }
}
