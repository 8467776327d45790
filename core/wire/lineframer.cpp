// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/lineframer.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <new>

namespace Signalbox {

namespace {

constexpr qsizetype kReadSize = 64 * 1024;           ///< room() gives at least this; most servers need no more
constexpr qsizetype kUsualCapacity = 256 * 1024;     ///< of one that sends more at once
constexpr qsizetype kKeptCapacity = 8 * 1024 * 1024; ///< more than this is given back once it is not needed
constexpr qsizetype kSpillStep = 4 * 1024 * 1024;    ///< once a line is on the disk, more of it follows in such steps
constexpr QByteArrayView kByteOrderMark("\xEF\xBB\xBF");

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

/// A message is an object or an array of objects. "[info] ready" is neither, and a log line like many.
bool beginsLikeMessage(QByteArrayView text)
{
    if (text.startsWith('[')) {
        const auto inner = std::find_if_not(text.begin() + 1, text.end(), isSpace);
        return inner != text.end() && (*inner == '{' || *inner == ']');
    }
    return text.startsWith('{');
}

} // namespace

LineFramer::LineFramer(qint64 lineLimit, const QString &folderForLongLines, qsizetype heldBytes)
    : m_lineLimit(lineLimit)
    , m_heldBytes(heldBytes)
    , m_spill(folderForLongLines)
{
    if (!resize(kReadSize)) {
        throw std::bad_alloc();
    }
}

std::span<char> LineFramer::room()
{
    if (m_begin == m_have) {
        m_begin = m_scanned = m_have = 0;
    }
    if (m_capacity > kKeptCapacity && m_spilled == 0 && m_have - m_begin <= kUsualCapacity - kReadSize) {
        compact();
        [[maybe_unused]] const bool smaller = resize(kUsualCapacity);
        m_spill.clear(); // if the disk did not take the last long line, perhaps it takes the next
    }
    if (m_have - m_begin >= (m_spilled > 0 ? std::min(kSpillStep, m_heldBytes) : m_heldBytes) && spill()) {
        m_begin = m_scanned = m_have = 0;
    }
    if (m_capacity - m_have < kReadSize && m_begin > 0) {
        compact();
    }
    if (m_capacity - m_have < kReadSize) {
        // One byte over the limit is enough to know that a line is too long, so no more than that is ever held.
        const qsizetype most = std::min<qint64>(std::max(2 * m_capacity, kUsualCapacity), m_lineLimit + kReadSize);
        if (!resize(std::max(most, m_have + kReadSize))) {
            m_error = ENOMEM;
            return {};
        }
    }
    const qsizetype most = m_spilled > 0 ? std::max<qint64>(m_lineLimit - pendingBytes(), 0) + kReadSize : m_capacity;
    return {m_buffer.get() + m_have, static_cast<size_t>(std::min(m_capacity - m_have, most))};
}

/// Puts what is there of the line that has not ended out of memory.
bool LineFramer::spill()
{
    if (m_scanned < m_have || !m_spill.append({m_buffer.get() + m_begin, m_have - m_begin})) {
        return false; // there may be a line's end in it; or the disk does not want it, then memory has to do
    }
    m_spilled = m_spill.size();
    return true;
}

/// The whole line again, and what stands behind it, in one place.
bool LineFramer::bringBack()
{
    const qsizetype rest = m_have - m_begin;
    compact();
    if (!resize(m_spilled + rest + kReadSize)) {
        m_error = ENOMEM;
        return false;
    }
    std::memmove(m_buffer.get() + m_spilled, m_buffer.get(), static_cast<size_t>(rest));
    m_error = m_spill.read(m_buffer.get());
    m_scanned += m_spilled;
    m_have += m_spilled;
    m_spilled = 0;
    m_spill.clear();
    return m_error == 0;
}

void LineFramer::filled(qsizetype count)
{
    Q_ASSERT(count >= 0 && count <= m_capacity - m_have);
    m_have += count;
}

std::optional<Frame> LineFramer::next()
{
    while (!m_overLimit && m_error == 0) {
        const char *from = m_buffer.get() + m_scanned;
        const void *found =
            m_scanned < m_have ? std::memchr(from, '\n', static_cast<size_t>(m_have - m_scanned)) : nullptr;
        qsizetype end = found ? static_cast<const char *>(found) - m_buffer.get() : m_have;
        if (m_spilled + end - m_begin > m_lineLimit) {
            m_overLimit = true;
            m_spill.clear();
            break;
        }
        m_scanned = end;
        if (!found) {
            break;
        }
        if (m_spilled > 0) {
            if (!bringBack()) {
                break;
            }
            end = m_scanned;
        }
        const qsizetype begin = m_begin;
        m_begin = m_scanned = end + 1;
        const bool hadCr = end > begin && m_buffer.get()[end - 1] == '\r';
        if (auto line = hadCr ? frame(begin, end - 1, Frame::HadCr) : frame(begin, end, Frame::Plain)) {
            return line;
        }
    }
    return std::nullopt;
}

std::optional<Frame> LineFramer::last()
{
    if (m_overLimit || m_error != 0 || (m_spilled > 0 && !bringBack())) {
        return std::nullopt;
    }
    const qsizetype begin = m_begin;
    m_begin = m_scanned = m_have;
    return frame(begin, m_have, Frame::Unended);
}

std::optional<Frame> LineFramer::frame(qsizetype begin, qsizetype end, quint8 flags) const
{
    const QByteArrayView bytes(m_buffer.get() + begin, end - begin);
    const bool hadBom = bytes.startsWith(kByteOrderMark);
    const auto text = bytes.sliced(hadBom ? kByteOrderMark.size() : 0);
    const auto first = std::find_if_not(text.begin(), text.end(), isSpace);
    if (first == text.end() && !hadBom) {
        return std::nullopt;
    }
    Frame result;
    result.bytes = bytes;
    result.flags = flags;
    if (hadBom) {
        result.flags |= Frame::HadBom;
    }
    if (!beginsLikeMessage(text.sliced(first - text.begin()))) {
        result.flags |= Frame::Stray;
    }
    return result;
}

void LineFramer::compact()
{
    const qsizetype count = m_have - m_begin;
    std::memmove(m_buffer.get(), m_buffer.get() + m_begin, static_cast<size_t>(count));
    m_scanned -= m_begin;
    m_have = count;
    m_begin = 0;
}

/// False: there is no memory, and all is as it was.
bool LineFramer::resize(qsizetype capacity)
{
    // realloc, because the system moves a large block by its page table instead of copying it.
    void *memory = std::realloc(m_buffer.get(), static_cast<size_t>(capacity + Frame::kPadding));
    if (memory == nullptr) {
        return false;
    }
    static_cast<void>(m_buffer.release());
    m_buffer.reset(static_cast<char *>(memory));
    std::memset(m_buffer.get() + capacity, 0, Frame::kPadding);
    m_capacity = capacity;
    return true;
}

} // namespace Signalbox
