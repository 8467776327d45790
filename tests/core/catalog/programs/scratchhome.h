// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/programs/hostplaces.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

/// A person's home on a Linux machine of its own, with nothing in it yet.
class ScratchHome
{
public:
    [[nodiscard]] Signalbox::HostPlaces places() const
    {
        Signalbox::HostPlaces places;
        places.home = m_folder.path();
        return places;
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Puts a file there, as an editor would: whole, in place of what was there.
    [[nodiscard]] bool put(const QString &name, const QByteArray &bytes) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name + QStringLiteral(".new")));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush()
               && ::rename(QFile::encodeName(file.fileName()).constData(), QFile::encodeName(path(name)).constData())
                      == 0;
    }
    [[nodiscard]] QByteArray bytes(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QTemporaryDir m_folder;
};
