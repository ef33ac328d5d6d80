/// What all fuzz targets share: what every input is held to, and the samples that fuzzing begins
/// with.
///
/// A target is a class `<Type>Fuzz` with one method, beside the package it is aimed at.
/// [org.newshound.fuzz.FuzzedFile] is for readers, [org.newshound.fuzz.Bounds] for parsers.
@NullMarked
package org.newshound.fuzz;

import org.jspecify.annotations.NullMarked;
