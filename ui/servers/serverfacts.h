// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

namespace Signalbox {

class EngineLink;
class PlainLabel;

/// The current server in four lines, below the list.
class ServerFacts : public QWidget
{
    Q_OBJECT
public:
    explicit ServerFacts(EngineLink &link, QWidget *parent = nullptr);
    void setServer(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void update();
    PlainLabel *addFact(const QString &name, QGridLayout *grid);

    EngineLink &m_link;
    QString m_id;
    PlainLabel *m_name;
    PlainLabel *m_server;
    PlainLabel *m_command;
    PlainLabel *m_protocol;
    PlainLabel *m_calls;
};

} // namespace Signalbox
