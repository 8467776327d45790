// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/launch/launchplaces.h"
#include "core/catalog/serverentry.h"

#include <QTemporaryDir>

/// A home as a person has it, with programs that say that they run, and stand-ins for interpreters and package managers
/// in its folder `system`.
class ScratchHome
{
public:
    ScratchHome();

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    /// A file with its folders; what it was started with, the default says: that is how a test sees that it ran.
    QString program(const QString &name, const QByteArray &text = "#!/bin/sh\necho ran \"$@\"\n",
                    bool isExecutable = true) const;
    /// A file that is no program.
    QString file(const QString &name, const QByteArray &text) const { return program(name, text, false); }
    /// A PATH with the folder `system`, env and sh, and with nothing of this machine.
    void keepToItself();

    /// What it says when it is started as the entry tells, in the PATH it would get; empty if it does not start or ends
    /// with a failure.
    [[nodiscard]] QByteArray runOf(const Signalbox::ServerEntry &entry) const;
    /// Carries out what a finding tells to type, as at a terminal in this home.
    [[nodiscard]] bool type(const QString &command) const;

    Signalbox::LaunchPlaces places;

private:
    QTemporaryDir m_folder;
};
