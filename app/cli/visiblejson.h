// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace Signalbox {

/// JSON text, indented, with every character that cannot be seen, or that looks like a blank, as \uXXXX: its value stays
/// the same.
[[nodiscard]] QString visibleJson(QByteArrayView json);
/// A text in one line likewise.
[[nodiscard]] QString visibleText(QStringView text);

} // namespace Signalbox
