// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/spillfile.h"

#include <QFile>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>

namespace Signalbox {

bool SpillFile::open()
{
    if (m_folder.isEmpty()) {
        return false;
    }
    const QByteArray folder = QFile::encodeName(m_folder);
    m_file.reset(::open(folder.constData(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600));
    if (!m_file.isOpen()) { // not every file system has files without a name; there it loses its name at once
        QByteArray path = folder + "/.message-XXXXXX";
        m_file.reset(::mkostemp(path.data(), O_CLOEXEC));
        if (m_file.isOpen()) {
            ::unlink(path.constData());
        }
    }
    return m_file.isOpen();
}

bool SpillFile::append(QByteArrayView bytes)
{
    if (m_hasFailed || (!m_file.isOpen() && !open())) {
        m_hasFailed = true;
        return false;
    }
    for (qsizetype at = 0; at < bytes.size();) {
        const ssize_t count =
            ::pwrite(m_file.get(), bytes.data() + at, static_cast<size_t>(bytes.size() - at), m_size + at);
        if (count == 0 || (count < 0 && errno != EINTR)) {
            m_hasFailed = true;
            return false;
        }
        at += std::max<ssize_t>(count, 0);
    }
    m_size += bytes.size();
    return true;
}

int SpillFile::read(char *into) const
{
    for (qint64 at = 0; at < m_size;) {
        const ssize_t count = ::pread(m_file.get(), into + at, static_cast<size_t>(m_size - at), at);
        if (count == 0) {
            return EIO; // somebody cut it
        }
        if (count < 0 && errno != EINTR) {
            return errno;
        }
        at += std::max<ssize_t>(count, 0);
    }
    return 0;
}

void SpillFile::clear()
{
    m_file.reset();
    m_size = 0;
    m_hasFailed = false;
}

} // namespace Signalbox
