// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/guardprocess.h"
#include "core/wire/stdiooptions.h"

#include <QObject>

namespace Signalbox {

/// The start of a server from within a Flatpak: outside of the sandbox, where the person's programs are, by flatpak-spawn.
/// What goes into the server's environment crosses in a pipe, for a command line can be read by everybody. A host's
/// process is no child of ours: the guard ends flatpak-spawn, and the host ends what that started.
class HostStart : public QObject
{
    Q_OBJECT
public:
    explicit HostStart(StdioOptions options, QObject *parent = nullptr);

    void start(); ///< leads to ready() or failed(), never from within this call

    /// Do we run in a Flatpak? SIGNALBOX_FLATPAK_INFO names another file than /.flatpak-info, for tests.
    [[nodiscard]] static bool isNeeded();
    /// Is this server to be started outside? The sample servers, which are in the sandbox with us, are not.
    [[nodiscard]] static bool isNeededFor(const StdioOptions &options);
    /// flatpak-spawn and its words before the command, for helpers of ours that belong on the host.
    [[nodiscard]] static QStringList hostCommand();

signals:
    void ready(const Signalbox::GuardProcess::Server &server);
    void failed(const Signalbox::Error &error);

private:
    void compose(const QStringList &folders);
    [[nodiscard]] QProcessEnvironment environment(const QStringList &folders) const;

    const StdioOptions m_options;
    QString m_spawn; ///< where flatpak-spawn lies
};

} // namespace Signalbox
