// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/updates/updatedesk.h"

#include "core/base/regularfile.h"
#include "core/hub/updates/updatelook.h"

#include <QSettings>

#include <chrono>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::hours kBetweenLooks{24};
constexpr std::chrono::hours kBetweenThoughts{1};
const QString kLookedAt = u"updates/lookedAt"_s;

} // namespace

UpdateDesk::UpdateDesk(SettingsBook book, QString version, QObject *parent)
    : QObject(parent)
    , m_book(std::move(book))
    , m_version(std::move(version))
{
    m_thread.setObjectName(u"updates"_s);
    connect(&m_timer, &QTimer::timeout, this, &UpdateDesk::lookIfDue);
}

UpdateDesk::~UpdateDesk()
{
    m_thread.quit();
    m_thread.wait();
}

void UpdateDesk::watch()
{
    lookIfDue();
    m_timer.start(kBetweenThoughts);
}

void UpdateDesk::lookIfDue()
{
    if (m_isLooking || m_book.value("updates.address"_L1).toString().isEmpty()) {
        return;
    }
    const QDateTime before = QSettings(settingsFile(noteFile()), QSettings::IniFormat).value(kLookedAt).toDateTime();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (!before.isValid() || before > now || before.addDuration(kBetweenLooks) <= now) { // a clock can be set back
        look();
    }
}

void UpdateDesk::look()
{
    const Result<QUrl> address = updateAddress(m_book.value("updates.address"_L1).toString());
    if (!address) {
        emit failed(address.error());
        return;
    }
    if (m_isLooking) {
        return;
    }
    if (!m_look) {
        m_look = new UpdateLook;
        m_look->moveToThread(&m_thread);
        connect(&m_thread, &QThread::finished, m_look, &QObject::deleteLater);
        m_thread.start();
    }
    m_isLooking = true;
    note();
    emit started();
    QMetaObject::invokeMethod(
        m_look,
        [this, look = m_look, address = *address] {
            look->look(address, look, [this](const Result<QList<Release>> &releases) {
                QMetaObject::invokeMethod(this, [this, releases] { finish(releases); }, Qt::QueuedConnection);
            });
        },
        Qt::QueuedConnection);
}

/// Beside the setting, in its file: a look that fails is one as well.
void UpdateDesk::note() const
{
    QSettings(settingsFile(noteFile()), QSettings::IniFormat).setValue(kLookedAt, QDateTime::currentDateTimeUtc());
}

QString UpdateDesk::noteFile() const
{
    return m_book.configDir() + u"/updates.ini"_s;
}

void UpdateDesk::finish(const Result<QList<Release>> &releases)
{
    m_isLooking = false;
    if (!releases) {
        emit failed(releases.error());
        return;
    }
    m_newer = newerRelease(*releases, m_version);
    emit looked();
}

} // namespace Signalbox
