// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>

namespace Signalbox {

class AppPage;

/// Takes the messages of the app's frame out of its page. They come through a script in a world of its own, which neither
/// the shell nor the app can see.
class AppBridge : public QObject
{
    Q_OBJECT
public:
    explicit AppBridge(AppPage &page);

    static constexpr int kMostASecond = 500; ///< messages; more are dropped, and said so once a second

    /// For the script; the text of a JSON value.
    Q_INVOKABLE void take(const QString &message);
    Q_INVOKABLE void ready(); ///< messages can be posted from now on

signals:
    void taken(const QByteArray &message);
    void isReady();
    void flooded(); ///< too many or too long messages: some were dropped

private:
    QElapsedTimer m_second;
    int m_count = 0;
};

} // namespace Signalbox
