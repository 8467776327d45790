// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/cache/cachestatus.h"

#include <QWidget>

class QPushButton;

namespace Signalbox {

class EngineLink;
class PlainLabel;

/// How many results of a server are kept to be used again, and how often they were, with a way to forget them. Hidden as
/// long as there never was any; looks once a second while its page is seen.
class CacheLine : public QWidget
{
    Q_OBJECT
public:
    CacheLine(EngineLink &link, QString serverName, QWidget *parent = nullptr);

private:
    void ask();
    void clear();
    void show(const QList<CacheStatus> &all);

    EngineLink &m_link;
    QString m_server;
    PlainLabel *m_text;
    QPushButton *m_clear;
};

} // namespace Signalbox
