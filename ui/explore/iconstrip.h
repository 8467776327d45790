// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mcp/icon.h"

#include <QImage>
#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace Signalbox {

/// The icons a server names for itself. Only those that it brought along are shown; of others the address is told, and
/// nothing is fetched. Hidden while there are none.
class IconStrip : public QWidget
{
    Q_OBJECT
public:
    explicit IconStrip(const QByteArray &handshake, QWidget *parent = nullptr);

    struct Drawn
    {
        Icon icon;
        QImage image; ///< null: it did not come along, or cannot be shown
    };

private:
    void setIcons(const QList<Drawn> &icons);
    void add(const Drawn &drawn);
    void addLine(const QString &text);

    QHBoxLayout *m_pictures;
    QVBoxLayout *m_lines;
};

} // namespace Signalbox
