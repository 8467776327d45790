// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Signalbox {

/// Is this character not seen: default-ignorable, direction and blank-looking characters of Unicode, its annotation and
/// tag blocks. Control characters are another matter.
[[nodiscard]] bool isHiddenCharacter(char32_t c);

} // namespace Signalbox
