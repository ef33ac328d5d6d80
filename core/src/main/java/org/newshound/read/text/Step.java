package org.newshound.read.text;

/// One step of reading a page. Steps keep no state; what they find goes onto the page.
@FunctionalInterface
interface Step {
  void apply(Page page);
}
