// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/json.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

namespace Signalbox {

/// The program that shows an app, an optional part of Signalbox, and our pipes to it.
class AppProcess : public QObject
{
    Q_OBJECT
public:
    explicit AppProcess(QObject *parent = nullptr);
    ~AppProcess() override;

    [[nodiscard]] static QString program(); ///< empty: it is not installed
    static constexpr QLatin1StringView kPackage{"signalbox-apps"};

    void start(const Json &order); ///< what it is to show (docs/apps.md)
    void send(const char *method, const Json &params);
    void end(); ///< asks it to, and sees to it

    static constexpr qsizetype kLongest = 64 * 1024 * 1024; ///< bytes of a line
    static constexpr int kPatienceMs = 3000;

signals:
    void received(const QString &method, const Signalbox::Json &params);
    void ended(const QString &trouble); ///< once; empty: in order

private:
    void readLines();
    void handleFinished(int code, QProcess::ExitStatus status);

    QProcess m_process;
    QByteArray m_unread;
    QString m_reason; ///< why it would not, in its own words
    QTimer m_patience;
    bool m_isEnding = false;
    bool m_hasEnded = false;
};

} // namespace Signalbox
