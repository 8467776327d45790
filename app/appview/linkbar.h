// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>
#include <QWidget>

class QPushButton;

namespace Signalbox {

class PlainLabel;

/// Asks the person whether an address that an app wants opened is to be opened: with its true host, and nothing happens
/// by itself. One address at a time.
class LinkBar : public QWidget
{
    Q_OBJECT
public:
    explicit LinkBar(QWidget *parent = nullptr);

    /// False: another one waits, or it may not be opened at all; `why` then says so.
    bool ask(const QUrl &url, QString &why);
    [[nodiscard]] bool isAsking() const { return m_isAsking; }

signals:
    void answered(bool opened);

private:
    void answer(bool opens);

    QUrl m_url;
    bool m_isAsking = false;
    PlainLabel *m_host;
    PlainLabel *m_reads;
    PlainLabel *m_address;
    QPushButton *m_open;
};

} // namespace Signalbox
