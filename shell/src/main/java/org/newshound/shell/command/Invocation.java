package org.newshound.shell.command;

import org.newshound.shell.session.Options;

/// A command and the options it is to be done with.
record Invocation(Command command, Options options) {}
