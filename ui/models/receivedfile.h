// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace Signalbox {

// Files made of what came from outside: their names (reliability.md U12), and how they are written.

/// A name for a file made from one that came from outside: no folder, nothing that is not seen, nothing that a system takes
/// for a device or an option, 100 characters at most; `fallback` if nothing is left.
[[nodiscard]] QString safeFileName(const QString &name, const QString &fallback);

/// The name that is proposed for the contents of a resource: the last part of its address, with the usual ending of its
/// MIME type if it has none.
[[nodiscard]] QString resourceFileName(const QString &uri, const QString &mimeType);

/// A name for a file out of what a server says (a URI, a name): one part of a path, without what means something to a
/// file system, a shell or the eye, at most 80 characters, with this extension.
[[nodiscard]] QString proposedFileName(const QString &wanted, const QString &extension);

/// The extension for a kind of content, without the dot: what the bytes are, else the MIME type if it is a known and
/// harmless one, else "txt" or "bin". Never one that a system runs.
[[nodiscard]] QString extensionFor(const QString &mimeType, QByteArrayView bytes, bool isText);

/// The type without its parameters, in small letters: `text/plain` of `Text/Plain; charset=utf-8`.
[[nodiscard]] QString bareMimeType(const QString &mimeType);

/// Whole or not at all. Made for the thread pool; the answer is what went wrong, empty if nothing did.
[[nodiscard]] QString writeWholeFile(const QString &path, const QByteArray &bytes);

} // namespace Signalbox
