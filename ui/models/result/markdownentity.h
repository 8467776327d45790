// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Signalbox {

/// What an entity such as `&amp;`, `&#60;` or `&#x3c;` stands for; one that is not known stands for itself.
[[nodiscard]] QString entityText(QUtf8StringView entity);

} // namespace Signalbox
