// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QPlainTextEdit;

namespace Signalbox {

class EngineLink;
class FilterField;
class Notice;

/// What a server writes to its standard error, as it comes, with escape sequences made harmless. Asks for news only
/// while it is seen.
class ConsolePane : public QWidget
{
    Q_OBJECT
public:
    ConsolePane(EngineLink &link, QString serverId, QWidget *parent = nullptr);
    Q_INVOKABLE void focusFilter();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void poll();
    void append(const QByteArray &bytes);
    void refill();
    void addLines(const QStringList &lines);

    EngineLink &m_link;
    QString m_id;
    FilterField *m_filter;
    QPlainTextEdit *m_view;
    Notice *m_empty;
    QTimer m_timer;
    QByteArray m_partial; // a line that has not ended yet
    QStringList m_lines;
    quint64 m_from = 0;
    bool m_asking = false;
};

} // namespace Signalbox
