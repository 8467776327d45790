// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <functional>

namespace Signalbox {

/// Rules to begin with, with a comment at each; they ask before anything that may destroy.
[[nodiscard]] QByteArray exampleRules();

/// Writes exampleRules() where there is no file yet. Errors: Kind::Storage.
[[nodiscard]] Result<> makeExampleRules(const QString &path);

/// Writes a text where there is no file yet. Errors: Kind::Storage.
[[nodiscard]] Result<> makeNewFile(const QString &path, const QByteArray &text);

using EditorStarter = std::function<bool(const QString &program, const QStringList &arguments)>;

/// Opens a file of ours in what the desktop has for it: its absolute path is the single argument of the `xdg-open` in
/// PATH. Errors: Kind::Usage.
[[nodiscard]] Result<> openInEditor(const QString &path, const EditorStarter &start = {});

} // namespace Signalbox
