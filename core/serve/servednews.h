// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace Signalbox {

/// What changed in what a provider offers; every conversation listens and tells its client, if that wants to know.
class ServedNews : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

signals:
    void toolsChanged();
    void promptsChanged();
    void resourcesChanged();                  ///< the list, or that of the templates
    void resourceUpdated(const QString &uri); ///< the contents of one
};

} // namespace Signalbox
