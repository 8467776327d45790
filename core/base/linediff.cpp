// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/linediff.h"

#include <QHash>

#include <algorithm>
#include <optional>
#include <span>
#include <vector>

namespace Signalbox {

namespace {

using Row = LineDiff::Row;
using Lines = QList<QByteArrayView>;

Lines linesOf(const QByteArray &text, bool &isWhole)
{
    Lines lines;
    qsizetype from = 0;
    while (from < text.size()) {
        if (lines.size() == LineDiff::kMostLines) {
            isWhole = false;
            break;
        }
        const qsizetype end = text.indexOf('\n', from);
        const qsizetype to = end < 0 ? text.size() : end;
        lines.append(QByteArrayView(text).sliced(from, to - from));
        from = to + 1;
    }
    return lines;
}

/// Lines as numbers: the same number, the same line.
class Numbers
{
public:
    std::vector<int> of(const Lines &lines)
    {
        std::vector<int> numbers;
        numbers.reserve(std::size_t(lines.size()));
        for (const QByteArrayView line : lines) {
            const auto known = m_numbers.constFind(line);
            numbers.push_back(known != m_numbers.constEnd() ? *known : *m_numbers.insert(line, int(m_numbers.size())));
        }
        return numbers;
    }

private:
    QHash<QByteArrayView, int> m_numbers;
};

/// One step of the way from the earlier text to the later one.
enum class Step : quint8 { Same, Remove, Add };

/// The furthest place on each diagonal after so many changes; what is needed to go back.
using Reached = std::vector<int>;

/// Goes back over the rounds from both ends of the texts to their beginnings.
std::vector<Step> wayBack(const std::vector<Reached> &rounds, int width, int height)
{
    std::vector<Step> steps;
    int x = width;
    int y = height;
    for (int d = int(rounds.size()) - 1; d > 0; --d) {
        const Reached &last = rounds[std::size_t(d) - 1]; // diagonals -(d-1) … d-1, by k + d - 1
        const auto at = [&](int k) { return k < 1 - d || k > d - 1 ? -1 : last[std::size_t(k + d - 1)]; };
        const int k = x - y;
        const bool isAdd = k == -d || (k != d && at(k - 1) < at(k + 1));
        const int fromX = isAdd ? at(k + 1) : at(k - 1);
        const int fromY = fromX - (isAdd ? k + 1 : k - 1);
        while (x > fromX + (isAdd ? 0 : 1) && y > fromY + (isAdd ? 1 : 0)) {
            steps.push_back(Step::Same);
            --x;
            --y;
        }
        steps.push_back(isAdd ? Step::Add : Step::Remove);
        x = fromX;
        y = fromY;
    }
    steps.insert(steps.end(), std::size_t(x), Step::Same); // the first round is only same lines
    std::ranges::reverse(steps);
    return steps;
}

/// The fewest changes; empty if there are more than kMostChanges.
std::optional<std::vector<Step>> fewestChanges(std::span<const int> before, std::span<const int> after)
{
    const int width = int(before.size());
    const int height = int(after.size());
    std::vector<Reached> rounds;
    for (int d = 0; d <= std::min(width + height, int(LineDiff::kMostChanges)); ++d) {
        Reached reached(std::size_t(2 * d + 1), -1);
        for (int k = -d; k <= d; k += 2) {
            int x = 0;
            if (d > 0) {
                const Reached &last = rounds.back();
                const auto at = [&](int other) {
                    return other < 1 - d || other > d - 1 ? -1 : last[std::size_t(other + d - 1)];
                };
                x = k == -d || (k != d && at(k - 1) < at(k + 1)) ? at(k + 1) : at(k - 1) + 1;
            }
            while (x < width && x - k < height && before[std::size_t(x)] == after[std::size_t(x - k)]) {
                ++x;
            }
            reached[std::size_t(k + d)] = x;
            if (x >= width && x - k >= height) {
                rounds.push_back(std::move(reached));
                return wayBack(rounds, width, height);
            }
        }
        rounds.push_back(std::move(reached));
    }
    return std::nullopt;
}

/// The way from one text to the other, the same lines at both ends first; `isExact`: whether it is the shortest.
std::vector<Step> wayOf(std::span<const int> before, std::span<const int> after, bool &isExact)
{
    const auto [oldEnd, nowEnd] = std::ranges::mismatch(before, after);
    const auto head = std::size_t(oldEnd - before.begin());
    std::size_t tail = 0;
    while (tail < std::min(before.size(), after.size()) - head
           && before[before.size() - 1 - tail] == after[after.size() - 1 - tail]) {
        ++tail;
    }
    const std::size_t oldMiddle = before.size() - head - tail;
    const std::size_t nowMiddle = after.size() - head - tail;
    std::vector<Step> steps(head, Step::Same);
    const auto fewest = fewestChanges(before.subspan(head, oldMiddle), after.subspan(head, nowMiddle));
    isExact = fewest.has_value();
    if (fewest) {
        steps.insert(steps.end(), fewest->begin(), fewest->end());
    } else {
        steps.insert(steps.end(), oldMiddle, Step::Remove);
        steps.insert(steps.end(), nowMiddle, Step::Add);
    }
    steps.insert(steps.end(), tail, Step::Same);
    return steps;
}

/// Leaves out same lines that are far from what changed.
void fold(LineDiff &diff, const QList<Row> &all)
{
    const qsizetype count = all.size();
    qsizetype i = 0;
    while (i < count) {
        if (all[i].kind != Row::Kind::Same) {
            diff.rows.append(all[i++]);
            continue;
        }
        qsizetype end = i;
        while (end < count && all[end].kind == Row::Kind::Same) {
            ++end;
        }
        const qsizetype head = i == 0 ? 0 : LineDiff::kAround;
        const qsizetype tail = end == count ? 0 : LineDiff::kAround;
        if (end - i > head + tail + 1) {
            diff.rows += all.sliced(i, head);
            const qsizetype left = end - i - head - tail;
            diff.rows.append({.kind = Row::Kind::Skipped, .before = left, .after = left, .text = {}});
            diff.rows += all.sliced(end - tail, tail);
        } else {
            diff.rows += all.sliced(i, end - i);
        }
        i = end;
    }
}

} // namespace

LineDiff compareLines(const QByteArray &before, const QByteArray &after)
{
    LineDiff diff;
    diff.before = before;
    diff.after = after;
    const Lines old = linesOf(diff.before, diff.isWhole);
    const Lines now = linesOf(diff.after, diff.isWhole);
    Numbers numbers;
    const std::vector<int> oldNumbers = numbers.of(old);
    const std::vector<int> nowNumbers = numbers.of(now);
    const std::vector<Step> steps = wayOf(oldNumbers, nowNumbers, diff.isExact);
    QList<Row> all;
    all.reserve(qsizetype(steps.size()));
    qsizetype x = 0;
    qsizetype y = 0;
    for (const Step step : steps) {
        switch (step) {
        case Step::Same:
            all.append({.kind = Row::Kind::Same, .before = x, .after = y, .text = now[y]});
            ++x;
            ++y;
            break;
        case Step::Remove:
            all.append({.kind = Row::Kind::Removed, .before = x, .after = -1, .text = old[x]});
            ++x;
            ++diff.removed;
            break;
        case Step::Add:
            all.append({.kind = Row::Kind::Added, .before = -1, .after = y, .text = now[y]});
            ++y;
            ++diff.added;
            break;
        }
    }
    fold(diff, all);
    return diff;
}

} // namespace Signalbox
