// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QObject>

namespace Signalbox {

class EngineLink;

/// Says what a file or link that the desktop gave the program is to become in the window (OpenArgument). Keeps and starts
/// nothing: each signal leads to something that shows it first.
class Opening : public QObject
{
    Q_OBJECT
public:
    explicit Opening(EngineLink &link, QObject *parent = nullptr); ///< `link` outlives it

    void open(const QString &argument); ///< leads to one signal, or to none if only the window was asked for

signals:
    void recordingOpened(const QString &path);
    void bundleOpened(const QString &path);
    void pageWanted(const QString &page); ///< OpenArgument::kPages
    void serverWanted(const QString &id);
    void snippetOpened(const QString &text); ///< what could have been pasted
    void failed(const Signalbox::Error &error);

private:
    void openServer(const QString &name);
    void read(const QString &path);

    EngineLink &m_link;
};

} // namespace Signalbox
