// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <jsoncons/json.hpp>

namespace Signalbox {

/// The one JSON value of our interfaces: keeps key order, and the text of every number that a 64-bit integer
/// does not hold exactly (parsed with lossless numbers: `1.0`, `1e2` and long integers keep their spelling).
/// Such a number is held as a tagged string: `is_string()` is true for it, so ask isJsonString() (jsontext.h),
/// and `==` takes the number 1.0 and the text "1.0" for equal, but not 1.0 and 1.00.
/// What crossed the wire is never rebuilt from it: the bytes are the record, this is a view.
using Json = jsoncons::ojson;

} // namespace Signalbox
