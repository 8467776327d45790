// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/bodyview.h"

#include <cerrno>
#include <sys/mman.h>
#include <unistd.h>

namespace Signalbox {

BodyView::Mapping::~Mapping()
{
    guard.end();
    munmap(data, length);
}

std::expected<BodyView, int> BodyView::map(const FileHandle &file, quint64 offset, quint64 length)
{
    BodyView view;
    if (length == 0) {
        return view;
    }
    static const quint64 page = quint64(sysconf(_SC_PAGESIZE));
    const quint64 start = offset / page * page;
    const quint64 size = offset - start + length;
    void *data = mmap(nullptr, size, PROT_READ, MAP_SHARED, file.descriptor(), off_t(start));
    if (data == MAP_FAILED) {
        return std::unexpected(errno);
    }
    view.m_mapping = std::make_shared<Mapping>(static_cast<char *>(data), size);
    view.m_bytes = QByteArrayView(view.m_mapping->data + (offset - start), qsizetype(length));
    return view;
}

void BodyView::release() const
{
    if (m_mapping) {
        madvise(m_mapping->data, m_mapping->length, MADV_DONTNEED);
    }
}

} // namespace Signalbox
