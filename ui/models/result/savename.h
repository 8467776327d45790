// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace Signalbox {

/// A name for a file out of what a server says (a URI, a name): one part of a path, without what means something to a
/// file system, a shell or the eye, at most 80 characters, with this extension (reliability.md U12).
[[nodiscard]] QString proposedFileName(const QString &wanted, const QString &extension);

/// The extension for a kind of content, without the dot: what the bytes are, else the MIME type if it is a known and
/// harmless one, else "txt" or "bin". Never one that a system runs.
[[nodiscard]] QString extensionFor(const QString &mimeType, QByteArrayView bytes, bool isText);

} // namespace Signalbox
