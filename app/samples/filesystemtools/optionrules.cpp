// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/samples/filesystemtools/optionrules.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

using Rest = OptionRules::Rest;

constexpr QStringView kGitPrefix = u"git ";

constexpr QStringView kDiffLetters = u"pswbzaR";
constexpr QStringView kDiffValued = u"USGnL";
constexpr QStringView kDiffWords =
    u"--oneline --stat --numstat --shortstat --summary --name-only --name-status --graph --decorate --no-decorate "
    u"--all "
    "--patch --no-patch --raw --merges --no-merges --reverse --first-parent --follow --cached --staged --branches "
    "--tags "
    "--remotes --no-renames --abbrev-commit --no-color --ignore-all-space --ignore-space-change --ignore-blank-lines "
    "--word-diff --minimal --patience --histogram --date-order --topo-order --full-history --check --quiet --exit-code "
    "--pickaxe-regex --regexp-ignore-case --full-index --binary --text --find-renames --merge-base --no-prefix";
constexpr QStringView kDiffValuedWords =
    u"--max-count --skip --since --until --after --before --author --committer --grep --pretty --format --date "
    u"--unified "
    "--diff-filter --abbrev --decorate --stat --word-diff --color --diff-algorithm --find-renames";

constexpr OptionRules kRules[] = {
    {u"ls", u"aAlhRrtS1dFisngopXUcuBCxmQqb", u"",
     u"--all --almost-all --human-readable --recursive --reverse --size --directory --classify --inode --full-time "
     "--group-directories-first --numeric-uid-gid --no-group --si --escape --quote-name --file-type",
     u"--sort --time --time-style --color --format --ignore --hide --block-size", Rest::Paths},
    {u"cat", u"nbsAETvetu", u"",
     u"--number --number-nonblank --squeeze-blank --show-all --show-ends --show-tabs --show-nonprinting", u"",
     Rest::Paths},
    {u"grep", u"ivwxnclLoHhrEFGPsqabTzZ", u"emABC",
     u"--ignore-case --invert-match --word-regexp --line-regexp --line-number --count --files-with-matches "
     "--files-without-match --only-matching --with-filename --no-filename --recursive --extended-regexp "
     "--fixed-strings "
     "--basic-regexp --perl-regexp --no-messages --quiet --text --byte-offset --initial-tab --null --null-data",
     u"--regexp --max-count --after-context --before-context --context --include --exclude --exclude-dir --color "
     "--binary-files --label --group-separator",
     Rest::PatternThenPaths},
    {u"git status", u"sbz", u"", u"--short --branch --long --porcelain --ignored --show-stash --no-renames",
     u"--porcelain --untracked-files --ignored", Rest::Paths},
    {u"git log", kDiffLetters, kDiffValued, kDiffWords, kDiffValuedWords, Rest::Paths},
    {u"git show", kDiffLetters, kDiffValued, kDiffWords, kDiffValuedWords, Rest::Paths},
    {u"git diff", kDiffLetters, kDiffValued, kDiffWords, kDiffValuedWords, Rest::Paths},
    {u"git blame", u"wlstefnp", u"L", u"--porcelain --line-porcelain --show-name --show-number --show-email --root",
     u"--date --abbrev", Rest::Paths},
    {u"git ls-files", u"cdmoisztuv", u"x",
     u"--cached --deleted --modified --others --ignored --stage --exclude-standard --directory --full-name "
     "--error-unmatch --unmerged",
     u"--exclude --abbrev", Rest::Paths},
    {u"git ls-tree", u"rdtlz", u"", u"--name-only --name-status --long --full-name --full-tree --object-only",
     u"--abbrev --format", Rest::Paths},
    {u"git rev-parse", u"", u"",
     u"--abbrev-ref --short --verify --quiet --symbolic-full-name --is-inside-work-tree --is-bare-repository "
     "--show-prefix --show-cdup",
     u"--short --abbrev-ref", Rest::Paths},
    {u"git rev-list", u"", u"n", u"--count --all --reverse --first-parent --merges --no-merges --topo-order --oneline",
     u"--max-count --skip --since --until --author --grep", Rest::Paths},
    {u"git branch", u"arvl", u"", u"--all --remotes --list --show-current --verbose --no-color",
     u"--sort --format --contains --merged --no-merged", Rest::None},
    {u"git tag", u"ln", u"", u"--list --no-color", u"--sort --format --contains --points-at", Rest::None},
    {u"git describe", u"", u"", u"--tags --always --all --long --exact-match --contains --first-parent",
     u"--abbrev --match --exclude --candidates", Rest::Paths},
    {u"git shortlog", u"snec", u"", u"--summary --numbered --email --committer --no-merges --all",
     u"--since --until --author --group", Rest::Paths},
    {u"git cat-file", u"pts", u"", u"", u"", Rest::Paths},
};

bool isAmong(QStringView words, QStringView word)
{
    for (const QStringView one : words.tokenize(u' ')) {
        if (one == word) {
            return true;
        }
    }
    return false;
}

/// Left out on purpose: -exec… -ok… -delete -fprint… -fls (effects); -newer… -anewer -cnewer -samefile -files0-from
/// (other files); -follow -xtype (links).
constexpr QStringView kFindPlain = u"-print -print0 -ls -prune -quit -empty -readable -writable -executable -true "
                                   u"-false -depth -xdev -mount -daystart "
                                   "-noleaf -nouser -nogroup -not -and -or -a -o ! ( ) ,";
constexpr QStringView kFindValued =
    u"-name -iname -path -ipath -wholename -iwholename -regex -iregex -regextype -lname -ilname -type -size -perm "
    u"-user "
    "-group -uid -gid -links -inum -mtime -mmin -atime -amin -ctime -cmin -used -maxdepth -mindepth -printf";

} // namespace

bool OptionRules::hasWord(QStringView word) const
{
    return isAmong(words, word);
}

bool OptionRules::hasValuedWord(QStringView word) const
{
    return isAmong(valuedWords, word);
}

bool OptionRules::isGit() const
{
    return name.startsWith(kGitPrefix);
}

bool OptionRules::showsDiffs() const
{
    return words.data() == kDiffWords.data();
}

bool OptionRules::takesNumber() const
{
    return name == u"grep" || name == u"git log" || name == u"git show";
}

const OptionRules *OptionRules::find(QStringView name)
{
    const auto *found = std::ranges::find(kRules, name, &OptionRules::name);
    return found == std::end(kRules) ? nullptr : found;
}

QString OptionRules::gitSubcommands()
{
    QStringList names;
    for (const OptionRules &rules : kRules) {
        if (rules.isGit()) {
            names.append(rules.name.sliced(kGitPrefix.size()).toString());
        }
    }
    return names.join(u", "_s);
}

int findWordArguments(QStringView word)
{
    if (isAmong(kFindPlain, word)) {
        return 0;
    }
    return isAmong(kFindValued, word) ? 1 : -1;
}

} // namespace Signalbox
