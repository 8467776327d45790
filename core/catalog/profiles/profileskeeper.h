// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/profiles/profilesfile.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <optional>

namespace Signalbox {

/// The profiles as they are now, whoever changes them: the command line, an editor, another window. One thread.
class ProfilesKeeper : public QObject
{
    Q_OBJECT
public:
    explicit ProfilesKeeper(const QString &configDir, QObject *parent = nullptr);

    void load(); ///< reads and watches; never writes
    /// As read last; what was read before a file became unreadable.
    [[nodiscard]] const Profiles &profiles() const { return m_profiles; }
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; } ///< why the file cannot be read now
    /// As ProfilesFile::update(); changed() comes before it returns.
    [[nodiscard]] Result<> update(const std::function<Result<>(Profiles &profiles)> &change);

    /// For what changes the file together with something else; load() afterwards.
    [[nodiscard]] ProfilesFile &file() { return m_file; }

signals:
    void changed(const Signalbox::Profiles &profiles); ///< also when the file can be read again
    void problemFound(const Signalbox::Error &error);  ///< once for each

private:
    void take(const Result<Profiles> &read);
    void watch();

    ProfilesFile m_file;
    Profiles m_profiles;
    std::optional<Error> m_problem;
    QFileSystemWatcher m_watcher;
    QTimer m_settle; // programs write a file in steps; look when they are done
};

} // namespace Signalbox
