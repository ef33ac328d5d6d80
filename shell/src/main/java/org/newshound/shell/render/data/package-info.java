/// Output for programs and files: JSON, tables, Markdown, plain text.
@NullMarked
package org.newshound.shell.render.data;

import org.jspecify.annotations.NullMarked;
