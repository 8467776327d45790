// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/settings/settingsbook.h"
#include "core/hub/updates/releaselist.h"

#include <QDateTime>
#include <QObject>
#include <QThread>
#include <QTimer>
#include <QUrl>

#include <optional>

namespace Signalbox {

class UpdateLook;

/// Whether a newer Signalbox is listed. It looks where `updates.address` says: once a day at most, and when the person
/// asks. Where nothing is set, nothing is ever asked. The thread that looks begins with the first look.
class UpdateDesk : public QObject
{
    Q_OBJECT
public:
    /// `version`: which one this is.
    UpdateDesk(SettingsBook book, QString version, QObject *parent = nullptr);
    ~UpdateDesk() override;

    [[nodiscard]] const QString &version() const { return m_version; }
    [[nodiscard]] bool isLooking() const { return m_isLooking; }
    [[nodiscard]] const std::optional<Release> &newer() const { return m_newer; } ///< as it was seen last

    void look();      ///< now; leads to looked() or failed()
    void lookIfDue(); ///< if an address is set and the last look, of any run, is a day ago
    void watch();     ///< lookIfDue() now and then, as long as this is there

signals:
    void started();
    void looked();
    void failed(const Signalbox::Error &error);

private:
    [[nodiscard]] QString noteFile() const;
    void note() const;
    void finish(const Result<QList<Release>> &releases);

    const SettingsBook m_book;
    const QString m_version;
    QThread m_thread;
    UpdateLook *m_look = nullptr; ///< lives on m_thread
    QTimer m_timer;
    std::optional<Release> m_newer;
    bool m_isLooking = false;
};

} // namespace Signalbox
