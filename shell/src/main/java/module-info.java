/// The command line and the interactive shell of Newshound.
module org.newshound.shell {
  requires java.logging;
  requires static org.jspecify;
  requires org.apache.commons.cli;
  requires org.jline.reader;
  requires org.jline.terminal;
  requires org.newshound;
}
