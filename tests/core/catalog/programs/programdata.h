// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/programs/programfile.h"

#include <QDirIterator>
#include <QFile>

/// The files under `data`, in every program's shape: PROGRAM/NAME.
namespace ProgramData {

inline QString folder()
{
    return qEnvironmentVariable("SIGNALBOX_SOURCE") + QStringLiteral("/tests/core/catalog/programs/data");
}

inline QStringList files()
{
    QStringList names;
    QDirIterator it(folder(), QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        names << it.next().sliced(folder().size() + 1);
    }
    names.sort();
    return names;
}

inline Signalbox::ProgramFile read(const QString &name)
{
    using Signalbox::ProgramScope;
    const ProgramScope scope = name.contains(QStringLiteral("project"))   ? ProgramScope::Project
                               : name.contains(QStringLiteral("managed")) ? ProgramScope::Managed
                                                                          : ProgramScope::User;
    return Signalbox::readProgramFile(
        {.program = name.section(u'/', 0, 0), .path = folder() + u'/' + name, .scope = scope});
}

} // namespace ProgramData
