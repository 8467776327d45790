// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtTypes>

namespace Signalbox {

/// What a stdio server's whole process tree used at one moment.
struct ProcessSample
{
    QString server;           ///< name, as in the journal
    qint64 wallNs = 0;        ///< UTC
    double cpuShare = 0;      ///< since the sample before, 0 in the first; 1 is one core
    qint64 residentBytes = 0; ///< a shared page by its share in it where the system tells that
    qint32 threads = 0;
    qint32 handles = 0; ///< open file descriptors
    qint32 children = 0;

    bool operator==(const ProcessSample &) const = default;
};

/// One look at whether a server answers.
struct HealthCheck
{
    QString server;
    qint64 wallNs = 0;
    bool isHealthy = false;
    qint64 durationNs = 0;
    QString error; ///< one sentence; empty if healthy

    bool operator==(const HealthCheck &) const = default;
};

} // namespace Signalbox
