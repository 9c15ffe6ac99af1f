package org.openapa.model;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;

/**
 * The councils of England in scope of the assessment from 2005 on, by LA number. They stand in the code because a class is read sooner
 * than a file beside it.
 */
final class England2005 {
    // LA number, GSS code, name, short name, type, region, abolished on, successors, later GSS codes, other names in
    // use; semicolons separate the items of a field. A test names the few pairs of councils whose names are one letter
    // apart; initials that would add to them are left out.
    private static final String COUNCILS = """
            201,E09000001,City of London Corporation,City of London,city,london,,,,
            202,E09000007,London Borough of Camden,Camden,london-borough,london,,,,
            203,E09000011,London Borough of Greenwich,Greenwich,london-borough,london,,,,
            204,E09000012,London Borough of Hackney,Hackney,london-borough,london,,,,
            205,E09000013,London Borough of Hammersmith & Fulham,Hammersmith and Fulham,london-borough,london,,,,Hammersmith;H&F;LBHF
            206,E09000019,London Borough of Islington,Islington,london-borough,london,,,,
            207,E09000020,Royal Borough of Kensington and Chelsea,Kensington and Chelsea,london-borough,london,,,,Kensington;RBKC
            208,E09000022,London Borough of Lambeth,Lambeth,london-borough,london,,,,
            209,E09000023,London Borough of Lewisham,Lewisham,london-borough,london,,,,
            210,E09000028,London Borough of Southwark,Southwark,london-borough,london,,,,
            211,E09000030,London Borough of Tower Hamlets,Tower Hamlets,london-borough,london,,,,LBTH
            212,E09000032,London Borough of Wandsworth,Wandsworth,london-borough,london,,,,
            213,E09000033,City of Westminster,Westminster,london-borough,london,,,,
            301,E09000002,London Borough of Barking and Dagenham,Barking and Dagenham,london-borough,london,,,,Barking;LBBD
            302,E09000003,London Borough of Barnet,Barnet,london-borough,london,,,,
            303,E09000004,London Borough of Bexley,Bexley,london-borough,london,,,,
            304,E09000005,London Borough of Brent,Brent,london-borough,london,,,,
            305,E09000006,London Borough of Bromley,Bromley,london-borough,london,,,,
            306,E09000008,London Borough of Croydon,Croydon,london-borough,london,,,,
            307,E09000009,London Borough of Ealing,Ealing,london-borough,london,,,,
            308,E09000010,London Borough of Enfield,Enfield,london-borough,london,,,,
            309,E09000014,London Borough of Haringey,Haringey,london-borough,london,,,,
            310,E09000015,London Borough of Harrow,Harrow,london-borough,london,,,,
            311,E09000016,London Borough of Havering,Havering,london-borough,london,,,,
            312,E09000017,London Borough of Hillingdon,Hillingdon,london-borough,london,,,,
            313,E09000018,London Borough of Hounslow,Hounslow,london-borough,london,,,,
            314,E09000021,Royal Borough of Kingston upon Thames,Kingston upon Thames,london-borough,london,,,,Royal Borough of Kingston;RB Kingston;Kingston on Thames
            315,E09000024,London Borough of Merton,Merton,london-borough,london,,,,
            316,E09000025,London Borough of Newham,Newham,london-borough,london,,,,
            317,E09000026,London Borough of Redbridge,Redbridge,london-borough,london,,,,
            318,E09000027,London Borough of Richmond upon Thames,Richmond upon Thames,london-borough,london,,,,Richmond;Richmond on Thames;LBRuT
            319,E09000029,London Borough of Sutton,Sutton,london-borough,london,,,,
            320,E09000031,London Borough of Waltham Forest,Waltham Forest,london-borough,london,,,,
            330,E08000025,Birmingham City Council,Birmingham,metropolitan-district,west-midlands,,,,
            331,E08000026,Coventry City Council,Coventry,metropolitan-district,west-midlands,,,,
            332,E08000027,Dudley Metropolitan Borough Council,Dudley,metropolitan-district,west-midlands,,,,
            333,E08000028,Sandwell Metropolitan Borough Council,Sandwell,metropolitan-district,west-midlands,,,,
            334,E08000029,Solihull Metropolitan Borough Council,Solihull,metropolitan-district,west-midlands,,,,
            335,E08000030,Walsall Metropolitan Borough Council,Walsall,metropolitan-district,west-midlands,,,,
            336,E08000031,Wolverhampton City Council,Wolverhampton,metropolitan-district,west-midlands,,,,
            340,E08000011,Knowsley Metropolitan Borough Council,Knowsley,metropolitan-district,north-west,,,,
            341,E08000012,Liverpool City Council,Liverpool,metropolitan-district,north-west,,,,
            342,E08000013,St Helens Council,St. Helens,metropolitan-district,north-west,,,,
            343,E08000014,Sefton Metropolitan Borough Council,Sefton,metropolitan-district,north-west,,,,
            344,E08000015,Wirral Borough Council,Wirral,metropolitan-district,north-west,,,,
            350,E08000001,Bolton Metropolitan Borough Council,Bolton,metropolitan-district,north-west,,,,
            351,E08000002,Bury Metropolitan Borough Council,Bury,metropolitan-district,north-west,,,,
            352,E08000003,Manchester City Council,Manchester,metropolitan-district,north-west,,,,
            353,E08000004,Oldham Metropolitan Borough Council,Oldham,metropolitan-district,north-west,,,,
            354,E08000005,Rochdale Metropolitan Borough Council,Rochdale,metropolitan-district,north-west,,,,
            355,E08000006,Salford City Council,Salford,metropolitan-district,north-west,,,,
            356,E08000007,Stockport Metropolitan Borough Council,Stockport,metropolitan-district,north-west,,,,
            357,E08000008,Tameside Metropolitan Borough Council,Tameside,metropolitan-district,north-west,,,,
            358,E08000009,Trafford Metropolitan Borough Council,Trafford,metropolitan-district,north-west,,,,
            359,E08000010,Wigan Metropolitan Borough Council,Wigan,metropolitan-district,north-west,,,,
            370,E08000016,Barnsley Metropolitan Borough Council,Barnsley,metropolitan-district,yorkshire-and-the-humber,,,,
            371,E08000017,Doncaster Metropolitan Borough Council,Doncaster,metropolitan-district,yorkshire-and-the-humber,,,,
            372,E08000018,Rotherham Metropolitan Borough Council,Rotherham,metropolitan-district,yorkshire-and-the-humber,,,,
            373,E08000019,Sheffield City Council,Sheffield,metropolitan-district,yorkshire-and-the-humber,,,,
            380,E08000032,City of Bradford Metropolitan District Council,Bradford,metropolitan-district,yorkshire-and-the-humber,,,,
            381,E08000033,Calderdale Metropolitan Borough Council,Calderdale,metropolitan-district,yorkshire-and-the-humber,,,,
            382,E08000034,Kirklees Council,Kirklees,metropolitan-district,yorkshire-and-the-humber,,,,
            383,E08000035,Leeds City Council,Leeds,metropolitan-district,yorkshire-and-the-humber,,,,
            384,E08000036,Wakefield Metropolitan District Council,Wakefield,metropolitan-district,yorkshire-and-the-humber,,,,
            390,E08000020,Gateshead Metropolitan Borough Council,Gateshead,metropolitan-district,north-east,,,,
            391,E08000021,Newcastle City Council,Newcastle upon Tyne,metropolitan-district,north-east,,,,Newcastle on Tyne
            392,E08000022,North Tyneside Council,North Tyneside,metropolitan-district,north-east,,,,N Tyneside
            393,E08000023,South Tyneside Council,South Tyneside,metropolitan-district,north-east,,,,S Tyneside
            394,E08000024,Sunderland City Council,Sunderland,metropolitan-district,north-east,,,,
            420,E07000025,Council of the Isles of Scilly,Isles of Scilly,sui-generis,south-west,,,E06000053@2009-04-01,Scilly;Scilly Isles;Scillies
            800,E06000022,Bath and North East Somerset Council,Bath and North East Somerset,unitary,south-west,,,,Bath;Bath & NE Somerset;Bath & N E Somerset;Bath & NES;BathNES;B&NES;BANES
            801,E06000023,Bristol City Council,Bristol,unitary,south-west,,,,
            802,E06000024,North Somerset Council,North Somerset,unitary,south-west,,,,N Somerset
            803,E06000025,South Gloucestershire Council,South Gloucestershire,unitary,south-west,,,,S Gloucestershire;South Glos;S Glos;South Gloucs;S Gloucs
            805,E06000001,Hartlepool Borough Council,Hartlepool,unitary,north-east,,,,
            806,E06000002,Middlesbrough Borough Council,Middlesbrough,unitary,north-east,,,,
            807,E06000003,Redcar and Cleveland Borough Council,Redcar and Cleveland,unitary,north-east,,,,Redcar
            808,E06000004,Stockton-on-Tees Borough Council,Stockton-on-Tees,unitary,north-east,,,,Stockton
            810,E06000010,Hull City Council,Kingston upon Hull,unitary,yorkshire-and-the-humber,,,,
            811,E06000011,East Riding of Yorkshire Council,East Riding of Yorkshire,unitary,yorkshire-and-the-humber,,,,East Riding;E Riding;E Riding of Yorkshire;East Riding of Yorks;E Riding of Yorks;ERYC
            812,E06000012,North East Lincolnshire Council,North East Lincolnshire,unitary,yorkshire-and-the-humber,,,,NE Lincolnshire;N E Lincolnshire;North East Lincs;NE Lincs;N E Lincs;NELC
            813,E06000013,North Lincolnshire Council,North Lincolnshire,unitary,yorkshire-and-the-humber,,,,N Lincolnshire;North Lincs;N Lincs
            815,E10000023,North Yorkshire County Council,North Yorkshire,county,yorkshire-and-the-humber,,,,N Yorkshire;North Yorks;N Yorks;NYCC
            816,E06000014,City of York Council,York,unitary,yorkshire-and-the-humber,,,,
            820,E10000001,Bedfordshire County Council,Bedfordshire,county,east-of-england,2009-04-01,822;823,,Beds
            821,E06000032,Luton Borough Council,Luton,unitary,east-of-england,,,,
            825,E10000002,Buckinghamshire County Council,Buckinghamshire,county,south-east,,,,Bucks
            826,E06000042,Milton Keynes Council,Milton Keynes,unitary,south-east,,,,MK
            830,E10000007,Derbyshire County Council,Derbyshire,county,east-midlands,,,,Derbys
            831,E06000015,Derby City Council,Derby,unitary,east-midlands,,,,
            835,E10000009,Dorset County Council,Dorset,county,south-west,,,,
            836,E06000029,Borough of Poole,Poole,unitary,south-west,,,,
            837,E06000028,Bournemouth Borough Council,Bournemouth,unitary,south-west,,,,
            840,E10000010,Durham County Council,Durham,county,north-east,,,E06000047@2009-04-01,
            841,E06000005,Darlington Borough Council,Darlington,unitary,north-east,,,,
            845,E10000011,East Sussex County Council,East Sussex,county,south-east,,,,E Sussex
            846,E06000043,Brighton and Hove City Council,Brighton and Hove,unitary,south-east,,,,Brighton;BHCC
            850,E10000014,Hampshire County Council,Hampshire,county,south-east,,,,Hants
            851,E06000044,Portsmouth City Council,Portsmouth,unitary,south-east,,,,
            852,E06000045,Southampton City Council,Southampton,unitary,south-east,,,,
            855,E10000018,Leicestershire County Council,Leicestershire,county,east-midlands,,,,Leics
            856,E06000016,Leicester City Council,Leicester,unitary,east-midlands,,,,
            857,E06000017,Rutland County Council,Rutland,unitary,east-midlands,,,,
            860,E10000028,Staffordshire County Council,Staffordshire,county,west-midlands,,,,Staffs
            861,E06000021,Stoke-on-Trent City Council,Stoke-on-Trent,unitary,west-midlands,,,,Stoke
            865,E10000033,Wiltshire County Council,Wiltshire,county,south-west,,,E06000054@2009-04-01,Wilts
            866,E06000030,Swindon Borough Council,Swindon,unitary,south-west,,,,
            867,E06000036,Bracknell Forest Council,Bracknell Forest,unitary,south-east,,,,Bracknell
            868,E06000040,Royal Borough of Windsor and Maidenhead,Windsor and Maidenhead,unitary,south-east,,,,Windsor;RBWM
            869,E06000037,West Berkshire Council,West Berkshire,unitary,south-east,,,,W Berkshire;West Berks;W Berks
            870,E06000038,Reading Borough Council,Reading,unitary,south-east,,,,
            871,E06000039,Slough Borough Council,Slough,unitary,south-east,,,,
            872,E06000041,Wokingham Borough Council,Wokingham,unitary,south-east,,,,
            873,E10000003,Cambridgeshire County Council,Cambridgeshire,county,east-of-england,,,,Cambs
            874,E06000031,Peterborough City Council,Peterborough,unitary,east-of-england,,,,
            875,E10000004,Cheshire County Council,Cheshire,county,north-west,2009-04-01,895;896,,Ches
            876,E06000006,Halton Borough Council,Halton,unitary,north-west,,,,
            877,E06000007,Warrington Borough Council,Warrington,unitary,north-west,,,,
            878,E10000008,Devon County Council,Devon,county,south-west,,,,
            879,E06000026,Plymouth City Council,Plymouth,unitary,south-west,,,,
            880,E06000027,Torbay Council,Torbay,unitary,south-west,,,,
            881,E10000012,Essex County Council,Essex,county,east-of-england,,,,
            882,E06000033,Southend-on-Sea Borough Council,Southend-on-Sea,unitary,east-of-england,,,,Southend
            883,E06000034,Thurrock Council,Thurrock,unitary,east-of-england,,,,
            884,E06000019,Herefordshire Council,Herefordshire,unitary,west-midlands,,,,Herefs
            885,E10000034,Worcestershire County Council,Worcestershire,county,west-midlands,,,,Worcs
            886,E10000016,Kent County Council,Kent,county,south-east,,,,
            887,E06000035,Medway Council,Medway,unitary,south-east,,,,
            888,E10000017,Lancashire County Council,Lancashire,county,north-west,,,,Lancs
            889,E06000008,Blackburn with Darwen Borough Council,Blackburn with Darwen,unitary,north-west,,,,Blackburn;Blackburn and Darwen;Blackburn w Darwen;BwD
            890,E06000009,Blackpool Borough Council,Blackpool,unitary,north-west,,,,
            891,E10000024,Nottinghamshire County Council,Nottinghamshire,county,east-midlands,,,,Notts
            892,E06000018,Nottingham City Council,Nottingham,unitary,east-midlands,,,,
            893,E10000026,Shropshire County Council,Shropshire,county,west-midlands,,,E06000051@2009-04-01,Shrops;Salop
            894,E06000020,Telford & Wrekin Council,Telford and Wrekin,unitary,west-midlands,,,,Telford
            908,E10000005,Cornwall County Council,Cornwall,county,south-west,,,E06000052@2009-04-01,
            909,E10000006,Cumbria County Council,Cumbria,county,north-west,,,,
            916,E10000013,Gloucestershire County Council,Gloucestershire,county,south-west,,,,Glos;Gloucs
            919,E10000015,Hertfordshire County Council,Hertfordshire,county,east-of-england,,,,Herts
            921,E06000046,Isle of Wight Council,Isle of Wight,unitary,south-east,,,,IoW;IW;I of W
            925,E10000019,Lincolnshire County Council,Lincolnshire,county,east-midlands,,,,Lincs
            926,E10000020,Norfolk County Council,Norfolk,county,east-of-england,,,,
            928,E10000021,Northamptonshire County Council,Northamptonshire,county,east-midlands,,,,Northants
            929,E10000022,Northumberland County Council,Northumberland,county,north-east,,,E06000048@2009-04-01;E06000057@2013-04-01,Northumb;Northd
            931,E10000025,Oxfordshire County Council,Oxfordshire,county,south-east,,,,Oxon
            933,E10000027,Somerset County Council,Somerset,county,south-west,,,,
            935,E10000029,Suffolk County Council,Suffolk,county,east-of-england,,,,
            936,E10000030,Surrey County Council,Surrey,county,south-east,,,,
            937,E10000031,Warwickshire County Council,Warwickshire,county,west-midlands,,,,Warks;Warwicks
            938,E10000032,West Sussex County Council,West Sussex,county,south-east,,,,W Sussex\
            """;

    private England2005() {}

    static ImmutableList<LocalAuthority> councils() {
        ImmutableList.Builder<LocalAuthority> councils = ImmutableList.builder();
        for (String line : COUNCILS.split("\n", -1)) {
            councils.add(council(line.split(",", -1)));
        }
        return councils.build();
    }

    private static LocalAuthority council(String... fields) {
        LocalAuthority.Builder council = LocalAuthority.builder()
                .number(LaNumber.parse(fields[0]))
                .gssCode(GssCode.parse(fields[1]))
                .name(fields[2])
                .shortName(fields[3])
                .type(AuthorityType.parse(fields[4]))
                .region(Region.parse(fields[5]));
        for (String day : items(fields[6])) {
            council.abolishedOn(day(day));
        }
        for (String number : items(fields[7])) {
            council.addSuccessor(LaNumber.parse(number));
        }
        for (String alias : items(fields[8])) {
            String[] codeAndDay = alias.split("@", -1);
            council.putLaterGssCode(GssCode.parse(codeAndDay[0]), day(codeAndDay[1]));
        }
        for (String name : items(fields[9])) {
            council.addOtherName(name);
        }
        return council.build();
    }

    private static String[] items(String field) {
        return field.isEmpty() ? new String[0] : field.split(";", -1);
    }

    /** {@return the day} A parser of dates takes longer to make than all councils together. */
    private static LocalDate day(String text) {
        String[] parts = text.split("-", -1);
        return LocalDate.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }
}
